<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/q?a=1&a=2&b&c=&=d&a=3');

echo $response->getBody();
