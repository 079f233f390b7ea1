<?php

$curl = curl_init('https://bucket.storage.example.com/videos/2026/intro%20v1+2.mp4');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Range: bytes=1048576-2097151',
        'If-Range: "9b2cf535f27731c974343645a3985328"',
        'x-amz-date: 20260102T103000Z',
        'x-amz-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        'Authorization: AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;if-range;range;x-amz-content-sha256;x-amz-date, Signature=YOUR_SIGNATURE',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
