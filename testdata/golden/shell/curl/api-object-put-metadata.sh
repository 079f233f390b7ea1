printf '%s' '/9j/4AAQSkZJRgABAQAAAQABAAAQlsX336pkLoCUUoWcWZ9EiIpqfvN7mA0cjmo7utnSI3YesMC2IvYPKecgTZPSg98nn0Lb+6uh5L5lNrKUOg1Xsrw/vogSKSv0cCiyEUWwcX2Tz7noh+adBOyXY/mQ5FB7U5fgeM33TCQy2dgKoddsTXwJcMNxjkerVS8DO2Sxb4c/6yrUVvfv7q2djQgcIQry80gWVcH/2Q==' | base64 -d |
curl --request PUT 'https://bucket.storage.example.com/photos/2026/01/IMG_0001.jpg' \
  --header 'Content-Type: image/jpeg' \
  --header 'Content-Disposition: attachment; filename="IMG 0001.jpg"; filename*=UTF-8'\'''\''IMG%200001.jpg' \
  --header 'x-amz-date: 20260102T103000Z' \
  --header 'x-amz-content-sha256: UNSIGNED-PAYLOAD' \
  --header 'x-amz-storage-class: STANDARD_IA' \
  --header 'x-amz-server-side-encryption: AES256' \
  --header 'x-amz-tagging: project=example&stage=test%20run' \
  --header 'x-amz-meta-camera: Example One, 35 mm' \
  --header 'x-amz-meta-taken: 2026-01-02T10:30:00+01:00' \
  --header 'Authorization: AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=YOUR_SIGNATURE' \
  --data-binary @-
