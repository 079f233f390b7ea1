<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = <<<'XML'
<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:">
  <D:prop>
    <D:getetag/>
    <D:getcontentlength/>
  </D:prop>
</D:propfind>

XML;

$client = new Client();
$response = $client->request('PROPFIND', 'https://dav.example.com/dav/files/', [
    'headers' => [
        'Depth' => '1',
        'Content-Type' => 'application/xml; charset=utf-8',
    ],
    'body' => $body,
]);

echo $response->getBody();
