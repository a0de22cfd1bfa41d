import {testRealSamples} from '../../support/real-samples.ts';

testRealSamples('wyscout', 2);
