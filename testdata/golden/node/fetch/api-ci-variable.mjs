const response = await fetch("https://git.example.com/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*", {
  method: "PUT",
  headers: {
    "JOB-TOKEN": "YOUR_JOB_TOKEN",
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: new URLSearchParams({
    "value": "--env=test --url=https://a.example.com/?x=1&y\nDONE",
    "protected": "true",
    "masked": "false",
    "raw": "",
  }),
});

console.log(await response.text());
