<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://git.example.com/api/v4/projects/example%2Fproject/issues?title=Crash%20on%20start%20%28%231%29&labels=bug,needs%20triage&confidential=false&due_date=2026-01-31', [
    'headers' => ['PRIVATE-TOKEN' => 'YOUR_TOKEN'],
]);

echo $response->getBody();
