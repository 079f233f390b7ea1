<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/stra%C3%9Fe/%E6%97%A5%E6%9C%AC', [
    'query' => ['name' => 'Zoë'],
]);

echo $response->getBody();
