<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/q?a=x+y&b=x%20y&c=x%2By&d+e=f%20g');

echo $response->getBody();
