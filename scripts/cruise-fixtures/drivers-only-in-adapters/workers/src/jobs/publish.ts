import type { Redis } from 'ioredis';

export const publish = (redis: Redis) => redis.ping();
