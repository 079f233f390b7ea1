<?php

$payload = [
    'a\'$(touch${IFS}snipgen-canary)\'' => '`touch${IFS}snipgen-canary`',
    '\' open(\'snipgen-canary\',\'w\') \'' => '";touch${IFS}snipgen-canary;"',
    '${require(\'fs\').writeFileSync(\'snipgen-canary\',\'\')}' => '{${touch(\'snipgen-canary\')}}',
    '`' => '\\',
];

$curl = curl_init('https://api.example.com/form');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_POSTFIELDS => http_build_query($payload),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
