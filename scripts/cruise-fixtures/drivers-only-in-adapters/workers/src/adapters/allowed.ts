import type { Redis } from 'ioredis';

export const allowed = (redis: Redis) => redis.ping();
