<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = 'br[]=1&br[]=2&user[name]=x&user[tags][0]=y';

$client = new Client();
$response = $client->post('https://api.example.com/form', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
    'body' => $body,
]);

echo $response->getBody();
