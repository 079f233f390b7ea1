import asyncio
import os
from urllib.parse import quote_plus


import aiohttp

field = os.environ["FIELD"]
plain = os.environ["PLAIN"]

url = "https://login.example.com/token"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = f"{quote_plus(field, safe='')}=1&b={quote_plus(plain, safe='')}"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
