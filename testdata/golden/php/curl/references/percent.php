<?php

$queryValue = getenv('QUERY');

if (preg_match('/[[:cntrl:]]/', $queryValue)) {
    throw new RuntimeException('a variable has a line break');
}

$query = [
    'q' => $queryValue,
    'from' => getenv('FROM_DATE'),
];

$curl = curl_init('https://api.example.com/search?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => ['X-Same: ' . $queryValue],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
