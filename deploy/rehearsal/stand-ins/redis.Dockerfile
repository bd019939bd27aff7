# Debian's Redis 7.0 under the name of the image of production.
FROM debian:bookworm-slim
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install -y --no-install-recommends redis-server \
  && rm -rf /var/lib/apt/lists/*
RUN install -d -o 999 -g 1000 /data
WORKDIR /data
USER 999:1000
EXPOSE 6379
