import asyncio

import aiohttp

url = "https://api.example.com/headers"
headers = {
    "User-Agent": 'curl/8.0 (snippet; "quoted")',
    "Accept": "application/xml, */*;q=0.1",
    "Accept-Language": "de-DE, en;q=0.5",
    "Cache-Control": "no-store",
    "Pragma": "no-cache",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
