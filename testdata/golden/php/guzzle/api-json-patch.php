<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '[{"op":"test","path":"/a~1b/c~0d","value":1.0},{"op":"replace","path":"/tags/-","value":null},{"op":"remove","path":""},{"op":"move","from":"/x","path":"/y"}]';

$client = new Client();
$response = $client->patch('https://api.example.com/documents/7', [
    'headers' => [
        'Content-Type' => 'application/json-patch+json',
        'If-Match' => '"3"',
    ],
    'body' => $body,
]);

echo $response->getBody();
