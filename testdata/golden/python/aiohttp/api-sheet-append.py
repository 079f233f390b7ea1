import asyncio

import aiohttp
from yarl import URL

url = URL("https://sheets.example.com/v4/spreadsheets/YOUR_SHEET_ID/values/%27Q1%20%E2%82%AC%27%21A1%3AD1:append?valueInputOption=USER_ENTERED&insertDataOption=INSERT_ROWS", encoded=True)
headers = {"Authorization": "Bearer YOUR_TOKEN"}
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


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
