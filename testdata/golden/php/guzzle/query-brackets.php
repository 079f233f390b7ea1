<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/q?br[]=1&br[]=2&map[key]=v&esc%5B%5D=3', [
    'allow_redirects' => false,
    'curl' => [
        CURLOPT_REQUEST_TARGET => '/q?br[]=1&br[]=2&map[key]=v&esc%5B%5D=3',
    ],
]);

echo $response->getBody();
