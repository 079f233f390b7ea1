<?php

$curl = curl_init('https://git.example.com/api/v4/projects/example%2Fproject/issues?title=Crash%20on%20start%20%28%231%29&labels=bug,needs%20triage&confidential=false&due_date=2026-01-31');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => ['PRIVATE-TOKEN: YOUR_TOKEN'],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
