<?php

$payload = <<<'XML'
<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:">
  <D:prop>
    <D:getetag/>
    <D:getcontentlength/>
  </D:prop>
</D:propfind>

XML;

$curl = curl_init('https://dav.example.com/dav/files/');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PROPFIND',
    CURLOPT_HTTPHEADER => [
        'Depth: 1',
        'Content-Type: application/xml; charset=utf-8',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
