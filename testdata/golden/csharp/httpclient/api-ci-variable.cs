using System;
using System.Collections.Generic;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Put, "https://git.example.com/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*");
request.Headers.Add("JOB-TOKEN", "YOUR_JOB_TOKEN");
request.Content = new FormUrlEncodedContent(new[]
{
    KeyValuePair.Create("value", "--env=test --url=https://a.example.com/?x=1&y\nDONE"),
    KeyValuePair.Create("protected", "true"),
    KeyValuePair.Create("masked", "false"),
    KeyValuePair.Create("raw", ""),
});

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
