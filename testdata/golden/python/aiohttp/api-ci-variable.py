import asyncio

import aiohttp
from yarl import URL

url = URL("https://git.example.com/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*", encoded=True)
headers = {"JOB-TOKEN": "YOUR_JOB_TOKEN"}
data = {
    "value": "--env=test --url=https://a.example.com/?x=1&y\nDONE",
    "protected": "true",
    "masked": "false",
    "raw": "",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
