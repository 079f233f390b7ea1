<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/100%/a%zz/%4?q=%&r=50%25%&&s=1&', [
    'allow_redirects' => false,
    'curl' => [
        CURLOPT_REQUEST_TARGET => '/100%/a%zz/%4?q=%&r=50%25%&&s=1&',
    ],
]);

echo $response->getBody();
