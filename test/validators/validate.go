// Judges the cases with santhosh-tekuri/jsonschema: go run . ROOT CASES
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

type testCase struct {
	Schema string          `json:"schema"`
	Value  json.RawMessage `json:"value"`
	Valid  bool            `json:"valid"`
}

func main() {
	text, err := os.ReadFile(os.Args[2])
	check(err)
	var cases []testCase
	check(json.Unmarshal(text, &cases))
	schemas := map[string]*jsonschema.Schema{}
	failed := 0
	for _, c := range cases {
		if schemas[c.Schema] == nil {
			schemas[c.Schema], err = jsonschema.NewCompiler().Compile(filepath.Join(os.Args[1], c.Schema))
			check(err)
		}
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(c.Value))
		check(err)
		if (schemas[c.Schema].Validate(value) == nil) != c.Valid {
			failed++
			fmt.Printf("santhosh-tekuri/jsonschema differs: %s %.200s\n", c.Schema, c.Value)
		}
	}
	fmt.Printf("santhosh-tekuri/jsonschema: %d passed, %d failed\n", len(cases)-failed, failed)
	if failed > 0 {
		os.Exit(1)
	}
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
