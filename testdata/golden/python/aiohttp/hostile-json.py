import asyncio

import aiohttp

url = "https://api.example.com/echo"
payload = {
    "$(touch snipgen-canary)": "`touch snipgen-canary`",
    "'; touch snipgen-canary; '": "'+open('snipgen-canary','w')+'",
    "${x}": "{${touch('snipgen-canary')}}",
    '"+x+"': '");open("snipgen-canary","w");//',
    "#{x}": "\\",
    "</script>": "*/",
    "`+x+`": "${require('fs').writeFileSync('snipgen-canary','')}",
    "\\u0022": '"+x+"',
    "$x": "?>",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(await response.text())


asyncio.run(main())
