<?php

$payload = [
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
