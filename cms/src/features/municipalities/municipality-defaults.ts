/**
 * The content of a new municipality, so that its site can open on the first day. Its administrator
 * rewrites it.
 */
export const municipalityDefaults = {
  brand: '#1d4f91',
  welcomeTitle: 'Welkom bij Digivaardig',
  welcome:
    'Hier leer je in je eigen tempo slimmer werken met digitale middelen. Begin met een thema.',
  help: 'Kom je er niet uit? Vraag het een collega. Samen lukt het vaak sneller.',
  about:
    'Digivaardig helpt je om met plezier en zonder gedoe digitaal te werken. Verschillende gemeenten maken het samen.',
  retention:
    'We bewaren je account zolang je bij een gemeente hoort. Hoort het nergens meer bij, dan verwijderen we het na 30 dagen.',
} as const;
