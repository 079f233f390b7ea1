<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/a"b<c>d\\e^f`g{h|i}j?q="<>\\^`{|}', [
    'allow_redirects' => false,
    'curl' => [
        CURLOPT_REQUEST_TARGET => '/a"b<c>d\\e^f`g{h|i}j?q="<>\\^`{|}',
    ],
]);

echo $response->getBody();
