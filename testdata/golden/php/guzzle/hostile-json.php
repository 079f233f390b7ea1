<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://api.example.com/echo', [
    'json' => [
        '$(touch snipgen-canary)' => '`touch snipgen-canary`',
        '\'; touch snipgen-canary; \'' => '\'+open(\'snipgen-canary\',\'w\')+\'',
        '${x}' => '{${touch(\'snipgen-canary\')}}',
        '"+x+"' => '");open("snipgen-canary","w");//',
        '#{x}' => '\\',
        '</script>' => '*/',
        '`+x+`' => '${require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')}',
        '\\u0022' => '"+x+"',
        '$x' => '?>',
    ],
]);

echo $response->getBody();
