<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/run', [
    'query' => [
        'a\'b' => '$(touch snipgen-canary)',
        '`touch snipgen-canary`' => '\'; touch snipgen-canary; \'',
        '"; touch snipgen-canary; "' => '\\',
        '${x}' => '{${touch(\'snipgen-canary\')}}',
        '</script>' => '*/',
        "nl\n" => "\ntouch snipgen-canary\n",
        '\'+open(\'snipgen-canary\',\'w\')+\'' => '"+open("snipgen-canary","w")+"',
        '${require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')}' => '%TEMP%',
        '\\u0022' => '@snipgen-canary',
        '{x}' => '?>',
    ],
]);

echo $response->getBody();
