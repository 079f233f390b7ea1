<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->post('ORIGIN/items', ['json' => ['name' => 'Widget']]);
echo $response->getBody();
