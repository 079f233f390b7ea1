<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$host = getenv('HOST');
$port = getenv('PORT');

$client = new Client();
$response = $client->get('http://' . $host . ':' . $port . '/health');

echo $response->getBody();
