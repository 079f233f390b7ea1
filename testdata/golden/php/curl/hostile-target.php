<?php

$curl = curl_init('https://api.example.com/\'$(touch${IFS}snipgen-canary)\'/`touch${IFS}snipgen-canary`/"$(touch${IFS}snipgen-canary)"/${x}/%23{x}/\\(x)?a=\'+open(\'snipgen-canary\',\'w\')+\'&${require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')}&`;touch${IFS}snipgen-canary;`=";touch${IFS}snipgen-canary;"&%TEMP%&{$x}&{${touch(\'snipgen-canary\')}}&a\'b"c`d=\\');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
