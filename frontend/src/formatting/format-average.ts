const oneDecimal = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** An average to one decimal: 1,8. */
export const formatAverage = (value: number): string => oneDecimal.format(value);
