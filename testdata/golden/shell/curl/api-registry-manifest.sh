curl 'https://registry.example.com:5000/v2/library/example/manifests/sha256:50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c' \
  --header 'Authorization: Bearer YOUR_TOKEN' \
  --header 'Accept: application/vnd.oci.image.index.v1+json' \
  --header 'Accept: application/vnd.docker.distribution.manifest.list.v2+json' \
  --header 'Accept: application/vnd.oci.image.manifest.v1+json' \
  --header 'Accept: application/vnd.docker.distribution.manifest.v2+json'
