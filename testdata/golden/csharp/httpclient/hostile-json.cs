using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/echo");
request.Content = new StringContent("{\"$(touch snipgen-canary)\":\"`touch snipgen-canary`\",\"'; touch snipgen-canary; '\":\"'+open('snipgen-canary','w')+'\",\"${x}\":\"{${touch('snipgen-canary')}}\",\"\\\"+x+\\\"\":\"\\\");open(\\\"snipgen-canary\\\",\\\"w\\\");//\",\"#{x}\":\"\\\\\",\"</script>\":\"*/\",\"`+x+`\":\"${require('fs').writeFileSync('snipgen-canary','')}\",\"\\\\u0022\":\"\\u0022+x+\\u0022\",\"$x\":\"?>\"}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
