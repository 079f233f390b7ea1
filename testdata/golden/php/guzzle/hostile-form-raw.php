<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/form', [
    'form_params' => [
        'a\'$(touch${IFS}snipgen-canary)\'' => '`touch${IFS}snipgen-canary`',
        '\' open(\'snipgen-canary\',\'w\') \'' => '";touch${IFS}snipgen-canary;"',
        '${require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')}' => '{${touch(\'snipgen-canary\')}}',
        '`' => '\\',
    ],
]);

echo $response->getBody();
