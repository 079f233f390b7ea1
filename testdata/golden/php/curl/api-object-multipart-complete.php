<?php

$query = ['uploadId' => 'YOUR_UPLOAD_ID'];
$payload = <<<'XML'
<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
  <Part>
    <PartNumber>1</PartNumber>
    <ETag>"a54357aff0632cce46d942af68356b38"</ETag>
  </Part>
  <Part>
    <PartNumber>2</PartNumber>
    <ETag>&quot;0c78aef83f66abc1fa1e8477f296d394&quot;</ETag>
  </Part>
</CompleteMultipartUpload>
XML;

$curl = curl_init('https://bucket.storage.example.com/backups/site.tar.gz?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/xml',
        'x-amz-date: 20260102T103000Z',
        'x-amz-content-sha256: UNSIGNED-PAYLOAD',
        'Authorization: AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=YOUR_SIGNATURE',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
