<?php

$odd = getenv('ODD');
$first = getenv('FIRST');
$second = getenv('SECOND');

if (preg_match('/[[:cntrl:]]/', $odd . $first . $second)) {
    throw new RuntimeException('a variable has a line break');
}

$curl = curl_init('https://api.example.com/items');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'X-Odd: a ' . $odd . ' z',
        'X-Two: ' . $first . $second,
        'X-Braces: {"' . $first . '": "{' . $second . '}"}',
        'X-Same: ' . $first,
        'X-Quote: it\'s "' . $first . '" \\ $x ${y} `z` %s !',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
