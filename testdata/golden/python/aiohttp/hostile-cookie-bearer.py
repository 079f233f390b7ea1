import asyncio

import aiohttp

url = "https://api.example.com/run"
headers = {
    "Authorization": "Bearer a'b\"c`d$(touch snipgen-canary)${x}'; touch snipgen-canary; '\\",
    "Cookie": "a'b=$(touch snipgen-canary); `touch snipgen-canary`='; touch snipgen-canary; '; c=\"; touch snipgen-canary; \"; ${d}={${touch('snipgen-canary')}}; e='+open('snipgen-canary','w')+'",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
