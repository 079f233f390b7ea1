<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/headers', [
    'headers' => [
        'aCCEPT' => '*/*',
        'USER-AGENT' => 'Example/1.0',
        'x-lower' => '1',
        'X-UPPER' => '2',
        'DNT' => '1',
        'WWW-test' => '3',
        'SOAPACTION' => '"urn:x"',
    ],
]);

echo $response->getBody();
