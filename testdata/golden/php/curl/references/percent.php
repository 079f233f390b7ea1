<?php

$queryValue = getenv('QUERY');
$queryEncoded = rawurlencode($queryValue);
$fromDateEncoded = rawurlencode(getenv('FROM_DATE'));

if (preg_match('/[[:cntrl:]]/', $queryValue)) {
    throw new RuntimeException('a variable has a line break');
}

$curl = curl_init('https://api.example.com/search?q=' . $queryEncoded . '&from=' . $fromDateEncoded);
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => ['X-Same: ' . $queryValue],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
