<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/account', [
    'headers' => ['Cookie' => 'id=1; id=2; other=x; id=1'],
]);

echo $response->getBody();
