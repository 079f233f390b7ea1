<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/run', [
    'headers' => [
        'Authorization' => 'Bearer a\'b"c`d$(touch snipgen-canary)${x}\'; touch snipgen-canary; \'\\',
        'Cookie' => 'a\'b=$(touch snipgen-canary); `touch snipgen-canary`=\'; touch snipgen-canary; \'; c="; touch snipgen-canary; "; ${d}={${touch(\'snipgen-canary\')}}; e=\'+open(\'snipgen-canary\',\'w\')+\'',
    ],
]);

echo $response->getBody();
