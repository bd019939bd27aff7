# SecantusDB in the place of MongoDB, and Python's mail server in the place of a real one.
FROM debian:bookworm-slim
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 python3-pip \
  && rm -rf /var/lib/apt/lists/*
COPY wheels /wheels
# The only version there is lies in the folder.
# hadolint ignore=DL3013,DL3042
RUN pip install --break-system-packages --no-index --find-links /wheels SecantusDB \
  && install -d -o 999 -g 999 /data/db /data/configdb
COPY rehearsal /rehearsal
USER 999:999
EXPOSE 27017
