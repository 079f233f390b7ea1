<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/\'$(touch${IFS}snipgen-canary)\'/`touch${IFS}snipgen-canary`/"$(touch${IFS}snipgen-canary)"/${x}/%23{x}/\\(x)?a=\'+open(\'snipgen-canary\',\'w\')+\'&${require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')}&`;touch${IFS}snipgen-canary;`=";touch${IFS}snipgen-canary;"&%TEMP%&{$x}&{${touch(\'snipgen-canary\')}}&a\'b"c`d=\\', [
    'allow_redirects' => false,
    'curl' => [
        CURLOPT_REQUEST_TARGET => '/\'$(touch${IFS}snipgen-canary)\'/`touch${IFS}snipgen-canary`/"$(touch${IFS}snipgen-canary)"/${x}/%23{x}/\\(x)?a=\'+open(\'snipgen-canary\',\'w\')+\'&${require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')}&`;touch${IFS}snipgen-canary;`=";touch${IFS}snipgen-canary;"&%TEMP%&{$x}&{${touch(\'snipgen-canary\')}}&a\'b"c`d=\\',
    ],
]);

echo $response->getBody();
