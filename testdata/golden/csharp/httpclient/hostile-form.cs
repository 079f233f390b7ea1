using System;
using System.Collections.Generic;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/form");
request.Content = new FormUrlEncodedContent(new[]
{
    KeyValuePair.Create("a'b", "$(touch snipgen-canary)"),
    KeyValuePair.Create("`touch snipgen-canary`", "'; touch snipgen-canary; '"),
    KeyValuePair.Create("\"; touch snipgen-canary; \"", "\\"),
    KeyValuePair.Create("${x}", "{${touch('snipgen-canary')}}"),
    KeyValuePair.Create("</script>", "*/"),
    KeyValuePair.Create("nl\n", "\ntouch snipgen-canary\n"),
    KeyValuePair.Create("'+open('snipgen-canary','w')+'", "\"+open(\"snipgen-canary\",\"w\")+\""),
    KeyValuePair.Create("${require('fs').writeFileSync('snipgen-canary','')}", "%TEMP%"),
    KeyValuePair.Create("\\u0022", "@snipgen-canary"),
    KeyValuePair.Create("{x}", "?>"),
});

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
