<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->get('ORIGIN/items?tag=a&tag=b', ['headers' => ['Authorization' => 'Bearer my token']]);
echo $response->getBody();
