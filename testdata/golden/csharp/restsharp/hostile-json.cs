using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/echo", Method.Post);
request.AddStringBody("{\"$(touch snipgen-canary)\":\"`touch snipgen-canary`\",\"'; touch snipgen-canary; '\":\"'+open('snipgen-canary','w')+'\",\"${x}\":\"{${touch('snipgen-canary')}}\",\"\\\"+x+\\\"\":\"\\\");open(\\\"snipgen-canary\\\",\\\"w\\\");//\",\"#{x}\":\"\\\\\",\"</script>\":\"*/\",\"`+x+`\":\"${require('fs').writeFileSync('snipgen-canary','')}\",\"\\\\u0022\":\"\\u0022+x+\\u0022\",\"$x\":\"?>\"}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
