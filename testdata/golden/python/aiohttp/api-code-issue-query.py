import asyncio

import aiohttp
from yarl import URL

url = URL("https://git.example.com/api/v4/projects/example%2Fproject/issues?title=Crash%20on%20start%20%28%231%29&labels=bug,needs%20triage&confidential=false&due_date=2026-01-31", encoded=True)
headers = {"PRIVATE-TOKEN": "YOUR_TOKEN"}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, skip_auto_headers=["Content-Type"]) as response:
            print(await response.text())


asyncio.run(main())
