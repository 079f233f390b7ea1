import json
from http.client import HTTPSConnection

headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "Content-Type": "application/json",
}
payload = {
    "range": "'Q1 €'!A1:D1",
    "majorDimension": "ROWS",
    "values": [
        [
            "=SUM(B1:C1)*1.19",
            "00420",
            "+1 555 0100",
            True,
        ],
        ["@example", "-5", 1234.50, ""],
        [],
        [
            "line 1\nline 2",
            "a,b;c\td",
            None,
            2026,
        ],
    ],
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("sheets.example.com")
connection.request("POST", "/v4/spreadsheets/YOUR_SHEET_ID/values/%27Q1%20%E2%82%AC%27%21A1%3AD1:append?valueInputOption=USER_ENTERED&insertDataOption=INSERT_ROWS", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
